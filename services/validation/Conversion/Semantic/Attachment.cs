namespace Hub.Conversion.Semantic;

/// <summary>BT-125: an attached document.</summary>
public sealed record Attachment
{
    /// <summary>Its bytes; base64 in every form.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>BT-125-1: media type: "application/pdf".</summary>
    public string? MimeCode { get; init; }

    /// <summary>BT-125-2: file name.</summary>
    public string? FileName { get; init; }
}
