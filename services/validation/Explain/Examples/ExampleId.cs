namespace Hub.Explain.Examples;

/// <summary>The number of an element in the example that passes and in its copy.</summary>
internal sealed record ExampleId(int Number);
