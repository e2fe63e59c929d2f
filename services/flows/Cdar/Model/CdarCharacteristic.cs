namespace Hub.Cdar.Model;

/// <summary>An amount or a datum of a status.</summary>
public sealed record CdarCharacteristic
{
    /// <summary>MDT-207: MEN cashed, MPA paid, DIV value found, DVA value expected, ….</summary>
    public string? TypeCode { get; init; }

    /// <summary>MDT-211.</summary>
    public string? Name { get; init; }

    /// <summary>MDT-213: XPath of what is meant.</summary>
    public string? Location { get; init; }

    /// <summary>MDT-215.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Currency of the amount (ISO 4217).</summary>
    public string? Currency { get; init; }

    /// <summary>MDT-224: in per cent.</summary>
    public decimal? Percent { get; init; }
}
