import swaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";

/** Shows the service's own OpenAPI document. Nothing is asked of any other origin: no validator's badge, no address from the query. */
swaggerUI({
  dom_id: "#docs",
  url: "/v1/openapi.json",
  deepLinking: true,
  queryConfigEnabled: false,
  validatorUrl: null,
});
