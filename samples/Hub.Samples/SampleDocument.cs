namespace Hub.Samples;

/// <summary>A document to deposit and what must become of it.</summary>
/// <param name="SupplierAccount">The account that deposits it.</param>
/// <param name="FileName">Its file name.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Outcome">What must become of it.</param>
/// <param name="Rules">For a rejected one, the rules that must be among its fatal findings; a name that ends in "*" stands for any rule that begins so.</param>
public sealed record SampleDocument(string SupplierAccount, string FileName, byte[] Content, Outcome Outcome, IReadOnlyList<string> Rules)
{
    /// <summary>The invoice number in it, BT-1; null where the set does not tell.</summary>
    public string? Number { get; init; }
}
