/** Writes to the local library only: `npm run dev` makes it known there, and nothing else does. */
export const DEV_KEY = "attest_dev_for-local-development-only";
