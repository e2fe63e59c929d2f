namespace Hub.RuleTables;

/// <summary>The files of the profile EXTENDED-CTC-FR, version 1.4.0.03.</summary>
internal static class ExtendedCtcFrFiles
{
    private const string Folder = "French/ExtendedCtcFr/V1_4_0";
    private const string Title = "The rules of EXTENDED-CTC-FR 1.4.0.03 about the elements, attributes and codes of ";

    /// <summary>The code lists that only this profile has, by the rule that spells each out.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["BR-FREXT-CL-10"] = "extended-ctc-fr-1.4.0-iso6523",
        ["BR-FREXT-CL-20-TAX"] = "extended-ctc-fr-1.4.0-untdid5153",
        ["BR-FREXT-CL-20-LISTID"] = "extended-ctc-fr-1.4.0-charge-reason-lists",
        ["BR-FREXT-CL-24"] = "extended-ctc-fr-1.4.0-mime",
        ["BR-FREXT-CL-27"] = "extended-ctc-fr-1.4.0-delivery-terms",
        ["BR-FREXT-04"] = "extended-ctc-fr-1.4.0-item-attributes",
    };

    public static IEnumerable<(string Path, string Text)> All(
        string rulesFolder, CodeListFiles lists, IReadOnlyList<OfficialRule> ubl, IReadOnlyList<OfficialRule> cii)
    {
        var profileUbl = OfficialRule.Read(Path.Combine(rulesFolder, "extended-ctc-fr-ubl.jsonl")).ToList();
        var profileCii = OfficialRule.Read(Path.Combine(rulesFolder, "extended-ctc-fr-cii.jsonl")).ToList();
        foreach (var (rule, list) in Lists)
        {
            lists.Add(list, CodeTests.CodesOf(profileUbl.Single(official => official.Id == rule)));
            yield return ($"{Folder}/CodeLists/{list}.txt", lists.Text(list));
        }

        var changes = new ChangesWriter(lists);
        yield return ($"{Folder}/Syntax/extended-ctc-fr-1.4.0-ubl.table", changes.Write(Title + "UBL 2.1", ubl, profileUbl));
        yield return ($"{Folder}/Syntax/extended-ctc-fr-1.4.0-cii.table", changes.Write(Title + "CII", cii, profileCii));
    }
}
