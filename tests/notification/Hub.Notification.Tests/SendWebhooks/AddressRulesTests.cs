using System.Net;
using Hub.Notification.SendWebhooks.GuardAddresses;

namespace Hub.Notification.Tests.SendWebhooks;

public sealed class AddressRulesTests
{
    private static readonly AddressRules Strict = new([]);
    private static readonly AddressRules Loopback = new([IPNetwork.Parse("127.0.0.0/8")]);

    [Theory]
    [InlineData("93.184.216.34")]
    [InlineData("1.1.1.1")]
    [InlineData("172.15.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946")]
    [InlineData("::ffff:93.184.216.34")]
    [InlineData("64:ff9b::5db8:d822")]
    public void The_public_internet_is_allowed(string address) => Strict.Allows(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:4136:e378:8000:63bf:3fff:fdd2")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Everything_else_is_not(string address) => Strict.Allows(IPAddress.Parse(address)).ShouldBeFalse();

    [Fact]
    public void An_operator_can_allow_a_range_and_no_more_than_that()
    {
        Loopback.Allows(IPAddress.Parse("127.0.0.1")).ShouldBeTrue();
        Loopback.Allows(IPAddress.Parse("::ffff:127.0.0.1")).ShouldBeTrue();
        Loopback.Allows(IPAddress.Parse("::1")).ShouldBeFalse();
        Loopback.Allows(IPAddress.Parse("10.0.0.1")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://erp.example.fr/hooks", true)]
    [InlineData("https://93.184.216.34:8443/hooks", true)]
    [InlineData("http://erp.example.fr/hooks", false)]
    [InlineData("http://93.184.216.34/hooks", false)]
    [InlineData("http://127.0.0.1:9000/hooks", true)]
    [InlineData("http://localhost:9000/hooks", false)]
    [InlineData("https://127.0.0.1/hooks", true)]
    [InlineData("https://10.0.0.1/hooks", false)]
    [InlineData("https://2130706433/hooks", true)]
    [InlineData("https://[::1]/hooks", false)]
    [InlineData("https://[::ffff:10.0.0.1]/hooks", false)]
    [InlineData("https://user:password@erp.example.fr/", false)]
    [InlineData("https://erp.example.fr/#part", false)]
    [InlineData("ftp://erp.example.fr/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/hooks", false)]
    [InlineData(null, false)]
    public void An_address_is_https_or_in_a_range_that_the_operator_named(string? url, bool allowed) => EndpointUrl.IsAllowed(url, Loopback).ShouldBe(allowed);

    [Theory]
    [InlineData("https://2130706433/hooks")]
    [InlineData("https://0x7f000001/hooks")]
    [InlineData("https://127.1/hooks")]
    public void An_address_in_disguise_is_that_address(string url) => EndpointUrl.IsAllowed(url, Strict).ShouldBeFalse();
}
