export * from './match-theme.ts';
export * from './theme-registry.ts';
export * from './themes.ts';
export * from './year-theme.ts';
