namespace Hub.Cdar.Model;

/// <summary>A party of a message.</summary>
public sealed record CdarParty
{
    /// <summary>Its identifier: a SIREN under 0002, a platform's number under 0238.</summary>
    public CdarId? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its role: SE, BY, WK, DFH, ….</summary>
    public string? Role { get; init; }

    /// <summary>Its electronic address.</summary>
    public CdarId? Address { get; init; }
}
