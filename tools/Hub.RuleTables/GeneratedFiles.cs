namespace Hub.RuleTables;

/// <summary>Every file this program writes, by its path inside the engine's folder.</summary>
internal static class GeneratedFiles
{
    public static IEnumerable<(string Path, string Text)> All(string rulesFolder, string listsFolder)
    {
        var lists = new CodeListFiles(listsFolder);
        foreach (var name in CodeListFiles.Names)
        {
            yield return ($"CodeLists/Lists/{name}.txt", lists.Text(name));
        }

        var table = new TableWriter(lists);
        var ubl = OfficialRule.Read(Path.Combine(rulesFolder, "en16931-ubl.jsonl")).ToList();
        var cii = OfficialRule.Read(Path.Combine(rulesFolder, "en16931-cii.jsonl")).ToList();
        yield return ("Ubl/Syntax/ubl.table", table.Write("UBL 2.1", ubl));
        yield return ("Cii/Syntax/cii.table", table.Write("CII", cii));
        foreach (var file in ExtendedCtcFrFiles.All(rulesFolder, lists, ubl, cii))
        {
            yield return file;
        }
    }
}
