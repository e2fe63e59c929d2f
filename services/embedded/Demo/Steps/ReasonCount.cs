namespace Hub.Embedded.Demo.Steps;

/// <summary>How many documents were not delivered for one reason.</summary>
internal sealed class ReasonCount(string reason, string text, string example)
{
    /// <summary>Rule or cause.</summary>
    public string Reason { get; } = reason;

    /// <summary>What to do, as said of the first document.</summary>
    public string Text { get; } = text;

    /// <summary>Number of the first document, or its id.</summary>
    public string Example { get; } = example;

    public int Documents { get; set; }
}
