using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Hub.Hosting.ApiPages;

/// <summary>Puts examples on endpoints.</summary>
public static class ApiExampleExtensions
{
    /// <summary>An example of the request's body.</summary>
    public static TBuilder WithRequestExample<TBuilder>(this TBuilder endpoint, object body)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithExample(0, body);

    /// <summary>An example of an answer's body.</summary>
    public static TBuilder WithAnswerExample<TBuilder>(this TBuilder endpoint, int status, object body)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithExample(status, body);

    private static TBuilder WithExample<TBuilder>(this TBuilder endpoint, int status, object body)
        where TBuilder : IEndpointConventionBuilder
    {
        var example = new ApiExample(status, JsonSerializer.SerializeToNode(body, JsonSerializerOptions.Web)!);
        endpoint.Add(builder => builder.Metadata.Add(example));
        return endpoint;
    }
}
