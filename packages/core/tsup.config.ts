import { packageBuild } from '../../tsup.config.ts';

export default packageBuild([
  'src/index.ts',
  'src/testing/index.ts',
  'src/text/index.ts',
  'src/themes/index.ts',
]);
