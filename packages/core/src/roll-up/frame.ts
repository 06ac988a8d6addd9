/**
 * How figures came into the tree they are expressed in. `asReported`: the tree of their own period.
 * `asOf`: figures of an earlier period on a later tree. `backcast`: figures of a later period on an earlier
 * tree. `comparableAreas`: the smallest areas whose outer border is the same on both days.
 */
export type FrameMode = 'asReported' | 'asOf' | 'backcast' | 'comparableAreas';

/** The modes in which figures of two periods may stand side by side. */
export type CommonFrameMode = Exclude<FrameMode, 'asReported'>;

/**
 * The tree a figure is expressed in (hệ quy chiếu): the snapshot's hash, and how figures of another
 * tree came into it. Figures of unlike frames are never compared.
 */
export interface Frame<Mode extends FrameMode = FrameMode> {
  readonly mode: Mode;
  readonly snapshotHash: string;
}
