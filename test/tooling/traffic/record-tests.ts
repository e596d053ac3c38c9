import { vi } from "vitest";

// Wraps the emulator of every test file, in process and on a port; nothing of it is replaced.
vi.mock("../../../src/emulator/create-emulator.ts", async (original) => {
  const module = await original<typeof import("../../../src/emulator/create-emulator.ts")>();
  const { recordingEmulator } = await import("./recording-emulator.ts");
  return { ...module, createEmulator: recordingEmulator(module.createEmulator) };
});

vi.mock("../../../src/emulator/listen.ts", async (original) => {
  const module = await original<typeof import("../../../src/emulator/listen.ts")>();
  const { recorded } = await import("./recording-emulator.ts");
  const listen: typeof module.listen = (answer, port) => module.listen(recorded(answer), port);
  return { ...module, listen };
});

vi.mock("../../../src/emulator/apply-fault.ts", async (original) => {
  const module = await original<typeof import("../../../src/emulator/apply-fault.ts")>();
  const { noteFault } = await import("./recording-emulator.ts");
  const applyFault: typeof module.applyFault = (fault, failureAnswer, request, operate) => {
    noteFault(request.signal, fault);
    return module.applyFault(fault, failureAnswer, request, operate);
  };
  return { ...module, applyFault };
});
