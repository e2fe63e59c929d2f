using Hub.RuleTables;

if (args is not [var rules, var lists, var engine])
{
    await Console.Error.WriteLineAsync("usage: Hub.RuleTables RULES-FOLDER CODE-LISTS-FOLDER ENGINE-FOLDER");
    return 1;
}

foreach (var (path, text) in GeneratedFiles.All(rules, lists))
{
    var file = Path.Combine(engine, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    await File.WriteAllTextAsync(file, text);
}

return 0;
