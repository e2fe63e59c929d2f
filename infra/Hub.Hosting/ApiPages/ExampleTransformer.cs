using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hub.Hosting.ApiPages;

/// <summary>Copies the endpoints' examples into the OpenAPI document.</summary>
internal sealed class ExampleTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var example in context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiExample>())
        {
            foreach (var media in ContentOf(operation, example.Status)) media.Example = example.Body.DeepClone();
        }
        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiMediaType> ContentOf(OpenApiOperation operation, int status)
    {
        if (status == 0) return operation.RequestBody?.Content?.Values.OfType<OpenApiMediaType>() ?? [];
        var key = status.ToString(CultureInfo.InvariantCulture);
        operation.Responses ??= [];
        if (!operation.Responses.TryGetValue(key, out var response)) operation.Responses[key] = response = new OpenApiResponse { Description = "" };
        if (response is not OpenApiResponse answer) return [];
        answer.Content ??= new Dictionary<string, OpenApiMediaType>();
        if (answer.Content.Count == 0) answer.Content[status < 400 ? "application/json" : "application/problem+json"] = new OpenApiMediaType();
        return answer.Content.Values.OfType<OpenApiMediaType>();
    }
}
