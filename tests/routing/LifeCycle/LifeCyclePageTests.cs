namespace Hub.Routing.Tests.LifeCycle;

public sealed class LifeCyclePageTests
{
    /// <summary>Set <c>HUB_WRITE_DOCS=1</c> to write the page after a change of the data, and read the difference: a change of the life cycle is a change of that page.</summary>
    [Fact]
    public void The_page_says_what_the_data_says()
    {
        var path = Path.Combine(Root(), "docs", "life-cycle.md");
        if (Environment.GetEnvironmentVariable("HUB_WRITE_DOCS") == "1") File.WriteAllText(path, LifeCyclePage.Render());
        File.ReadAllText(path).ShouldBe(LifeCyclePage.Render());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
