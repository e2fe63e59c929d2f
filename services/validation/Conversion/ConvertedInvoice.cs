using Hub.Conversion.Losses;

namespace Hub.Conversion;

/// <summary>What a conversion gave.</summary>
public sealed record ConvertedInvoice
{
    /// <summary>The form that was asked for.</summary>
    public required InvoiceForm Form { get; init; }

    /// <summary>The new document in UTF-8; null when the source could not be read.</summary>
    public ReadOnlyMemory<byte>? Document { get; init; }

    /// <summary>What the new document does not express, or had to add; at most 10,000.</summary>
    public IReadOnlyList<Loss> Losses { get; init; } = [];

    /// <summary>How many more losses there are.</summary>
    public int LossesOmitted { get; init; }

    /// <summary>Why the source could not be read; null when it could.</summary>
    public Unreadable? Unreadable { get; init; }
}
