namespace Hub.Outbox.Tests;

public sealed class DerivedIdTests
{
    private static readonly Guid Cause = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000));

    [Fact]
    public void The_same_cause_and_purpose_give_the_same_id() => DerivedId.Of(Cause, "accepted").ShouldBe(DerivedId.Of(Cause, "accepted"));

    [Fact]
    public void Another_purpose_gives_another_id() => DerivedId.Of(Cause, "accepted").ShouldNotBe(DerivedId.Of(Cause, "rejected"));

    [Fact]
    public void A_derived_id_sorts_with_the_instant_of_its_cause()
    {
        var later = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeSeconds(1_800_000_001));
        Compare(DerivedId.Of(Cause, "x"), later).ShouldBeLessThan(0);
        Compare(DerivedId.Of(later, "x"), Cause).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void It_is_a_version_8_uuid() => DerivedId.Of(Cause, "x").ToString()[14].ShouldBe('8');

    private static int Compare(Guid left, Guid right) => left.ToByteArray(bigEndian: true).AsSpan().SequenceCompareTo(right.ToByteArray(bigEndian: true));
}
