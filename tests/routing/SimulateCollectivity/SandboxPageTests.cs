namespace Hub.Routing.Tests.SimulateCollectivity;

public sealed class SandboxPageTests
{
    [Fact]
    public void The_page_says_what_the_data_says() => PrintedPage.ShouldBe("sandbox.md", SandboxPage.Render());
}
