using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>What a supplier said of an invoice that it submitted to the Flow Service.</summary>
internal sealed record FlowNote
{
    // Pure ASCII: a note travels in a header.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Its own id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Name of the file; null: as it was deposited.</summary>
    public string? Name { get; init; }

    public FlowSyntax? Syntax { get; init; }

    public FlowProfile? Profile { get; init; }

    public ProcessingRule? ProcessingRule { get; init; }

    /// <summary>What concerns the file alone and not its supplier's affairs: what its buyer is told.</summary>
    public FlowNote OfFile() => new() { Syntax = Syntax };

    /// <summary>As one line of ASCII.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>Read back; null for a text that is no note: whoever deposits may send one.</summary>
    public static FlowNote? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<FlowNote>(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
