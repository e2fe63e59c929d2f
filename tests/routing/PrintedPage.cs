using Hub.Testing;

namespace Hub.Routing.Tests;

/// <summary>A page of docs that is printed from data.</summary>
internal static class PrintedPage
{
    /// <summary>Set <c>HUB_WRITE_DOCS=1</c> to write the page after a change of the data, and read the difference.</summary>
    public static void ShouldBe(string name, string printed)
    {
        var path = Repository.File("docs", name);
        if (Environment.GetEnvironmentVariable("HUB_WRITE_DOCS") == "1") File.WriteAllText(path, printed);
        File.ReadAllText(path).ShouldBe(printed);
    }
}
