import { vi } from "vitest";

// Wraps the emulator of every test file, in process and on a port; nothing of it is replaced.
vi.mock("../../src/emulator/create-emulator.ts", async (original) => {
  const module = await original<typeof import("../../src/emulator/create-emulator.ts")>();
  const { recordingEmulator } = await import("./recording-emulator.ts");
  return { ...module, createEmulator: recordingEmulator(module.createEmulator) };
});

vi.mock("../../src/emulator/listen.ts", async (original) => {
  const module = await original<typeof import("../../src/emulator/listen.ts")>();
  const { recordingListen } = await import("./recording-emulator.ts");
  return { ...module, listen: recordingListen(module.listen) };
});
