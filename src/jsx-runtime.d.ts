/*
 * What editors know of JSX in a school’s parts (`prospectus/jsx-runtime`). What it becomes is own-code/jsx.ts, which
 * the compiler is given by own-code/compile-code.ts.
 */

export namespace JSX {
  export interface Element {
    readonly type: unknown;
    readonly props: unknown;
  }
  export type Shown = Element | string | number | boolean | null | undefined | readonly Shown[];
  export type ElementType = string | ((props: never) => Shown);
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    key?: string | number;
  }
  export interface IntrinsicElements {
    [tag: string]: { [attribute: string]: unknown };
  }
}

export function jsx(type: JSX.ElementType, props: object, key?: string): JSX.Element;
export function jsxs(type: JSX.ElementType, props: object, key?: string): JSX.Element;
export function Fragment(props: { children?: unknown }): JSX.Element;
