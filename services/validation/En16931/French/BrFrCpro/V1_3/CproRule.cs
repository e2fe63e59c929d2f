namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>A rule of the public sector: what it asks, and the places of an invoice that break it.</summary>
internal sealed class CproRule(string id, IReadOnlyList<string> terms, string french, string english, Func<PublicInvoice, Breach[]> find)
    : Rule(id, Severity.Fatal, terms, french, english)
{
    /// <summary>The places that break it: a pure function.</summary>
    public Func<PublicInvoice, Breach[]> Find { get; } = find;
}
