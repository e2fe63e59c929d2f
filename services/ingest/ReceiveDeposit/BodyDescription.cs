using Hub.Ingest.TakeDeposit;
using Microsoft.OpenApi;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>Says in the OpenAPI document which bodies an address takes.</summary>
internal static class BodyDescription
{
    public static RouteHandlerBuilder TakesBodies(this RouteHandlerBuilder endpoint, DepositAddress address) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = address.Formats.ToDictionary(format => format.Key, format => Describe(format.Value)),
            };
            return Task.CompletedTask;
        });

    private static OpenApiMediaType Describe(BodyFormat format) => new()
    {
        Schema = format == BodyFormat.Form ? Form() : new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
    };

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "The document, with a filename." },
        },
    };
}
