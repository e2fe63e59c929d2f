using Hub.Conversion.Losses;
using Hub.Conversion.Semantic;

namespace Hub.Conversion;

/// <summary>What reading a document gave.</summary>
public sealed record SemanticReading
{
    /// <summary>The invoice; null when the document could not be read as one.</summary>
    public SemanticInvoice? Invoice { get; init; }

    /// <summary>What of the document the invoice does not have, in document order; at most 10,000.</summary>
    public IReadOnlyList<Loss> Losses { get; init; } = [];

    /// <summary>How many more losses there are.</summary>
    public int LossesOmitted { get; init; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public Unreadable? Unreadable { get; init; }
}
