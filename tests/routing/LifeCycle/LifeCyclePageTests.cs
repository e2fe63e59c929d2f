namespace Hub.Routing.Tests.LifeCycle;

public sealed class LifeCyclePageTests
{
    /// <summary>A change of the life cycle is a change of that page.</summary>
    [Fact]
    public void The_page_says_what_the_data_says() => PrintedPage.ShouldBe("life-cycle.md", LifeCyclePage.Render());
}
