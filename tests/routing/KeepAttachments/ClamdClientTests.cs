using System.Net.Sockets;
using System.Text;
using Hub.Routing.KeepAttachments;

namespace Hub.Routing.Tests.KeepAttachments;

public sealed class ClamdClientTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64 << 10)]
    [InlineData((64 << 10) + 1)]
    [InlineData(1_000_003)]
    public async Task A_clean_file_arrives_whole_and_is_clean(int size)
    {
        await using var server = new InstreamServer();
        var content = new byte[size];
        new Random(7).NextBytes(content);
        (await ClamdClient.ScanAsync(server.Address, new MemoryStream(content), Stop)).Virus.ShouldBeNull();
        server.Received.ShouldHaveSingleItem().ShouldBe(content);
    }

    [Fact]
    public async Task What_the_scanner_finds_is_named()
    {
        await using var server = new InstreamServer();
        (await ClamdClient.ScanAsync(server.Address, new MemoryStream(Encoding.ASCII.GetBytes("before " + InstreamServer.Eicar)), Stop)).Virus.ShouldBe("Eicar-Signature");
    }

    [Fact]
    public async Task A_file_that_is_too_large_for_the_scanner_has_no_verdict()
    {
        await using var server = new InstreamServer { Limit = 1000 };
        // The scanner hangs up on what it does not read: whether its words come through first depends on the network.
        var fault = await Should.ThrowAsync<Exception>(() => ClamdClient.ScanAsync(server.Address, new MemoryStream(new byte[5000]), Stop));
        (fault is ScannerUnavailableException or IOException).ShouldBeTrue(fault.ToString());
    }

    [Fact]
    public async Task A_scanner_that_hangs_up_has_no_verdict()
    {
        await using var server = new InstreamServer { Breaks = 1 };
        var fault = await Should.ThrowAsync<Exception>(() => ClamdClient.ScanAsync(server.Address, new MemoryStream(new byte[10]), Stop));
        (fault is ScannerUnavailableException or IOException).ShouldBeTrue(fault.ToString());
    }

    [Fact]
    public async Task Nobody_there_is_a_fault()
    {
        var server = new InstreamServer();
        await server.DisposeAsync();
        await Should.ThrowAsync<SocketException>(() => ClamdClient.ScanAsync(server.Address, new MemoryStream(new byte[10]), Stop));
    }
}
