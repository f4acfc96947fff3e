// virastar brings no types: what of it is measured.
declare module "virastar" {
  export default class Virastar {
    cleanup(text: string): string;
  }
}
