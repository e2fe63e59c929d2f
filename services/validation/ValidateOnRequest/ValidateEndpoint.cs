using Hub.Explain.WriteSarif;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.OpenApi;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>The address that validates a document without depositing it.</summary>
internal static class ValidateEndpoint
{
    private const string Description = """
        The body is the document itself, as for `POST /v1/invoices`: a UBL 2.1 Invoice or CreditNote, a CII invoice or a Factur-X PDF, or a form with one file. The verdict is the one that a deposit would get.
        Nothing is deposited and nothing is kept: no document, no name, no number, no hash.

        Findings are grouped by cause: a rule stands once, with its places (XPath, line, column, value found and value expected), the business terms it speaks of and a link to the page that explains it with examples.
        Texts are in French or English by `Accept-Language` (French unless told); `?lang=both` gives both. With `Accept: application/sarif+json` the answer is a SARIF 2.1.0 log.

        A rejected document is a result: the answer is `200`. `503` with `Retry-After` says that too many documents are being validated at once.

            curl -X POST https://hub.example/v1/validate -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/xml" -H "Accept-Language: en" --data-binary @invoice.xml
        """;

    public static void MapValidateOnRequest(this IEndpointRouteBuilder api) => api
        .MapPost("/v1/validate", (HttpContext http, ValidateDesk desk) => desk.AnswerAsync(http))
        .RequireAuthorization(HubRoles.Anyone)
        .WithTags("Validation").WithName("validateDocument").WithSummary("Validate a document without depositing it").WithDescription(Description)
        .AddOpenApiOperationTransformer((operation, _, _) => DescribeAsync(operation))
        .Produces<ValidateAnswer>()
        .WithAnswerExample(StatusCodes.Status200OK, ValidateExamples.Answer())
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status406NotAcceptable)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static Task DescribeAsync(OpenApiOperation operation)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = DocumentBody.MediaTypes.ToDictionary(type => type, _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }),
        };
        if (operation.Responses?["200"].Content is { } content)
            content[SarifLog.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "A SARIF 2.1.0 log." }, Example = ValidateExamples.Sarif() };
        return Task.CompletedTask;
    }
}
