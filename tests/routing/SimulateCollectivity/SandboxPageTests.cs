namespace Hub.Routing.Tests.SimulateCollectivity;

public sealed class SandboxPageTests
{
    /// <summary>Set <c>HUB_WRITE_DOCS=1</c> to write the page after a change of the data, and read the difference.</summary>
    [Fact]
    public void The_page_says_what_the_data_says()
    {
        var path = Path.Combine(Root(), "docs", "sandbox.md");
        if (Environment.GetEnvironmentVariable("HUB_WRITE_DOCS") == "1") File.WriteAllText(path, SandboxPage.Render());
        File.ReadAllText(path).ShouldBe(SandboxPage.Render());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
