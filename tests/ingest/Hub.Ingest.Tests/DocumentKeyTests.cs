using Hub.Ingest.RecogniseDocuments;

namespace Hub.Ingest.Tests;

public sealed class DocumentKeyTests
{
    [Fact]
    public void The_slices_follow_one_another_and_hold_every_key()
    {
        var slices = DocumentKey.Slices.ToList();
        slices[0].First.ShouldBe(long.MinValue);
        slices[^1].Last.ShouldBe(long.MaxValue);
        slices.Zip(slices.Skip(1)).ShouldAllBe(pair => pair.First.Last + 1 == pair.Second.First);
    }

    [Fact]
    public void The_same_bytes_of_two_accounts_have_two_keys_and_so_have_two_documents_of_one()
    {
        var (one, two) = (new string('a', 64), new string('f', 64));
        long[] keys = [DocumentKey.Of("a", one), DocumentKey.Of("b", one), DocumentKey.Of("a", two)];
        keys.ShouldBeUnique();
        DocumentKey.Of("a", one).ShouldBe(keys[0]);
    }
}
