using System.Text;

namespace Hub.DocumentStore.Tests;

public sealed class DocumentCodecTests
{
    [Fact]
    public void A_document_comes_back_as_it_was()
    {
        var document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<line>12.50</line>", 600)));
        var compressed = DocumentCodec.TryCompress(document)!;
        compressed.Length.ShouldBeLessThan(document.Length / 4);
        DocumentCodec.Decompress(compressed, document.Length).ShouldBe(document);
    }

    [Fact]
    public void A_document_that_takes_more_than_64_KB_compressed_does_not_travel() => DocumentCodec.TryCompress(Noise(70_000)).ShouldBeNull();

    [Fact]
    public void A_document_of_more_than_512_KB_does_not_travel_however_well_it_compresses()
    {
        DocumentCodec.TryCompress(new byte[DocumentCodec.InlineSize]).ShouldNotBeNull();
        DocumentCodec.TryCompress(new byte[DocumentCodec.InlineSize + 1]).ShouldBeNull();
    }

    [Fact]
    public void Bytes_that_expand_to_more_than_they_say_are_refused_without_expanding_them() =>
        Should.Throw<InvalidDataException>(() => DocumentCodec.Decompress(DocumentCodec.TryCompress(new byte[100_000])!, 99_999));

    [Fact]
    public void Bytes_that_expand_to_less_than_they_say_are_refused() =>
        Should.Throw<InvalidDataException>(() => DocumentCodec.Decompress(DocumentCodec.TryCompress(new byte[100_000])!, 100_001));

    [Theory]
    [InlineData(-1)]
    [InlineData(DocumentCodec.InlineSize + 1)]
    [InlineData(long.MaxValue)]
    public void A_size_that_cannot_be_is_refused(long size) => Should.Throw<InvalidDataException>(() => DocumentCodec.Decompress([1, 2, 3], size));

    [Fact]
    public void Damaged_bytes_are_refused() => Should.Throw<InvalidDataException>(() => DocumentCodec.Decompress(Noise(500), 1_000));

    [Fact]
    public void A_bit_that_changed_at_rest_is_found()
    {
        var compressed = DocumentCodec.TryCompress(Noise(500))!;
        compressed[^20] ^= 1;
        Should.Throw<InvalidDataException>(() => DocumentCodec.Decompress(compressed, 500));
    }

    [Fact]
    public void Threads_compress_side_by_side() => Parallel.For(1, 200, at =>
    {
        var document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"<line>{at}</line>", at)));
        DocumentCodec.Decompress(DocumentCodec.TryCompress(document)!, document.Length).ShouldBe(document);
    });

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
