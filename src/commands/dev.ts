import { dev } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);
await dev({ root: process.cwd(), server: { port } });
