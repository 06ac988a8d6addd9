export * from './reform-2025.ts';
