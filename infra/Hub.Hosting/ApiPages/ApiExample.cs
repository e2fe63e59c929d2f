using System.Text.Json.Nodes;

namespace Hub.Hosting.ApiPages;

/// <summary>An example body for the OpenAPI document, put on the endpoint it belongs to.</summary>
/// <param name="Status">The answer it is an example of; 0 for the request.</param>
/// <param name="Body">The example.</param>
public sealed record ApiExample(int Status, JsonNode Body);
