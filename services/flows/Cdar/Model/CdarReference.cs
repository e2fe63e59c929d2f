namespace Hub.Cdar.Model;

/// <summary>An invoice and the status that it is given.</summary>
public sealed record CdarReference
{
    /// <summary>MDT-87: invoice number (BT-1).</summary>
    public string? Number { get; init; }

    /// <summary>MDT-88: UNTDID 4405 code beside the status.</summary>
    public string? StatusCode { get; init; }

    /// <summary>MDT-91: invoice type (BT-3).</summary>
    public string? TypeCode { get; init; }

    /// <summary>MDT-95: when the invoice was received.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>MDT-100: date of the invoice (BT-2).</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>MDT-105: status, 200 to 228 or 501.</summary>
    public string? Status { get; init; }

    /// <summary>MDT-106: what the status is called.</summary>
    public string? Label { get; init; }

    /// <summary>MDT-129: the seller (BT-30).</summary>
    public CdarId? Seller { get; init; }

    /// <summary>MDG-37: reasons, and what is said of them.</summary>
    public IReadOnlyList<CdarDetail> Details { get; init; } = [];
}
