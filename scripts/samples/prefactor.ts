import { createPrefactorClient } from "@session-clients/prefactor";
const prefactor = createPrefactorClient({ baseUrl: "https://prefactor.invalid", token: "fake" });
console.log((await prefactor.getSession("013xrzp12g3nqk8nkv4y96wrbzje9dsr")).summary);
