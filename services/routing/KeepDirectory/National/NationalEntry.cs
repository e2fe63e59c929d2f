namespace Hub.Routing.KeepDirectory.National;

/// <summary>One entry of the F14 export: the values of its elements by name, and where it begins.</summary>
/// <param name="Element">Establishment, routing code or line of the directory.</param>
/// <param name="Line">Line of the file.</param>
/// <param name="Values">Texts of the elements inside, the first of each name.</param>
internal sealed record NationalEntry(string Element, int Line, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Its fields, read as those of a CSV line are.</summary>
    public DirectoryFields Fields => new(Values.GetValueOrDefault);

    public bool Has(string name) => Values.ContainsKey(name);
}
