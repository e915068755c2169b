/** What the page uses of Swagger UI, whose package brings no types. */
declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  interface Options {
    readonly dom_id: string;
    readonly url: string;
    /** Whether the address follows the operation that is open. */
    readonly deepLinking: boolean;
    /** Whether the page's query may change these options. */
    readonly queryConfigEnabled: boolean;
    /** The service that a badge asks; null for no badge. */
    readonly validatorUrl: string | null;
  }
  export default function swaggerUI(options: Options): void;
}
