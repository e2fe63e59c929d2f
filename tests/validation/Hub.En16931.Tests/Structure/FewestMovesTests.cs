using Hub.En16931.Structure;

namespace Hub.En16931.Tests.Structure;

public class FewestMovesTests
{
    [Theory]
    [InlineData(new[] { 0, 1, 1, 4 }, new int[0])]
    [InlineData(new[] { 0, 4, 1, 2, 3 }, new[] { 1 })]
    [InlineData(new[] { 0, 2, 3, 4, 1 }, new[] { 4 })]
    [InlineData(new[] { 0, 3, 4, 1, 1, 2 }, new[] { 1, 2 })]
    [InlineData(new[] { 0, 3, 2, 4 }, new[] { 2 })]
    [InlineData(new[] { 1, 0 }, new[] { 1 })]
    [InlineData(new int[0], new int[0])]
    public void Names_the_fewest_children_whose_removal_orders_the_rest(int[] places, int[] moved) => FewestMoves.Of(places, 5).ShouldBe(moved);
}
