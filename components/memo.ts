/** Leaves a component as it was drawn while its props are the same. `preact/compat` has it too, with all of React beside it. */
import { Component, createElement, type ComponentType, type VNode } from 'preact';

export function memo<Props extends object>(View: ComponentType<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const keys = Object.keys(next) as (keyof Props)[];
      return keys.some((key) => !Object.is(next[key], this.props[key]));
    }
    override render(): VNode {
      return createElement(View as ComponentType, this.props) as VNode;
    }
  };
}
