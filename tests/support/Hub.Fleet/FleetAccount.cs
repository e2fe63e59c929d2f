namespace Hub.Fleet;

/// <summary>An account of a test bed.</summary>
public sealed record FleetAccount(string Id, string Role)
{
    /// <summary>The test's own secret: it protects nothing outside the run.</summary>
    public string Secret => "secret-of-" + Id;
}
