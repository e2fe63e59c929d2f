namespace Hub.Routing.KeepDirectory;

/// <summary>The words for the two kinds of import.</summary>
internal static class ImportMode
{
    public const string Full = "full";
    public const string Differential = "differential";

    /// <summary>True: full; false: differential; null: not said.</summary>
    public static bool TryRead(string? word, out bool? full)
    {
        full = word switch { Full => true, Differential => false, _ => null };
        return word is null or Full or Differential;
    }
}
