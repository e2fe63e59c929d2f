using Hub.SchemaTables;

if (args is not [var schemas, var output])
{
    Console.Error.WriteLine("usage: dotnet run --project tools/Hub.SchemaTables -- FOLDER-OF-SCHEMAS services/validation/En16931/Structure/Schemas");
    return 2;
}

foreach (var (name, text) in Generator.Generate(schemas))
{
    File.WriteAllText(Path.Combine(output, name), text);
}

return 0;
