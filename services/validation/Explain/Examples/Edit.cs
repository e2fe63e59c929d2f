namespace Hub.Explain.Examples;

/// <summary>One change of an example's document.</summary>
internal delegate void Edit(ExampleDocument document);
