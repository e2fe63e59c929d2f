namespace Hub.Cdar.Model;

/// <summary>A life-cycle message. Instants are the local time that the message says; the form has no zone.</summary>
public sealed record CdarMessage
{
    /// <summary>MDT-2: REGULATED, NON_REGULATED, B2C, B2CINT, B2BINT or OUTOFSCOPE.</summary>
    public string? BusinessProcess { get; init; }

    /// <summary>MDT-3.</summary>
    public string? Guideline { get; init; }

    /// <summary>MDT-4: the message's own id.</summary>
    public string? Id { get; init; }

    /// <summary>MDT-5.</summary>
    public string? Name { get; init; }

    /// <summary>MDT-8: when the message was made.</summary>
    public DateTime? IssuedAt { get; init; }

    /// <summary>MDG-9: who sends it.</summary>
    public CdarParty? Sender { get; init; }

    /// <summary>MDG-16: who set the status.</summary>
    public CdarParty? Issuer { get; init; }

    /// <summary>MDG-23: whom it is for.</summary>
    public IReadOnlyList<CdarParty> Recipients { get; init; } = [];

    /// <summary>MDT-77: 23 what a party does with the invoice, 305 what a platform does.</summary>
    public string? TypeCode { get; init; }

    /// <summary>MDT-78: when the status was set.</summary>
    public DateTime? StatusAt { get; init; }

    /// <summary>MDG-32: the invoices that the message is about.</summary>
    public IReadOnlyList<CdarReference> References { get; init; } = [];
}
