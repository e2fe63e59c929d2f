using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Tests;

public sealed class PercentilesTests
{
    [Fact]
    public void A_percentile_is_the_smallest_value_that_so_many_do_not_exceed() =>
        Percentiles.Of(Enumerable.Range(1, 1000).Reverse().Select(value => (double)value)).ShouldBe(new Percentiles(500, 950, 990, 1000));

    [Fact]
    public void Of_one_value_all_are_the_same() => Percentiles.Of([7]).ShouldBe(new Percentiles(7, 7, 7, 7));

    [Fact]
    public void Of_no_values_there_are_none() => Percentiles.Of([]).ShouldBeNull();

    [Fact]
    public void The_slowest_of_a_hundred_is_not_lost_in_the_ninety_ninth() =>
        Percentiles.Of([.. Enumerable.Repeat(1.0, 98), 50, 900]).ShouldBe(new Percentiles(1, 1, 50, 900));
}
