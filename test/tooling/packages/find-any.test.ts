import { expect, test } from "vitest";
import { compileText } from "../../../scripts/compile-text.mjs";
import { findAny } from "../../../scripts/find-any.mjs";

function placesIn(text: string): string[] {
  const program = compileText(text);
  const declarations = program.getSourceFiles().find((file) => file.text === text)!;
  return findAny(program, declarations);
}

test.each([
  ["export declare const a: any;", "a"],
  ["export type A = { b: any };", "A.b"],
  ["export interface A { b(c: any): void }", "A.b(c)"],
  ["export interface A { b(): any }", "A.b()"],
  ["export interface A { b(): Promise<any> }", "A.b()<>"],
  ["export interface A { b(): Map<string, any> }", "A.b()<>"],
  ["export interface A { [key: string]: any }", "A[]"],
  ["export interface A { b?: { c: any[] } | null }", "A.b.c<>"],
  ["export declare class A { constructor(b: any) }", "A(b)"],
  ["export declare function a<B extends any[]>(b: B): void;", "a(b)<>"],
  ["interface Hidden { b: any }\nexport declare function a(): Hidden;", "a().b"],
])("%s shows any at %s", (text, place) => {
  expect(placesIn(text)).toContain(place);
});

test.each([
  ["export interface A { b: unknown; c(d: string): Promise<void> }"],
  ["export interface A { b(): Response }"],
  ["export declare class A extends Error { readonly name: 'A' }"],
])("%s shows none", (text) => {
  expect(placesIn(text)).toEqual([]);
});
