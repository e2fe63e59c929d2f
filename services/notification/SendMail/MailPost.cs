using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Hub.Notification.SendMail;

/// <summary>Hands mails to the SMTP server.</summary>
internal sealed class MailPost(IOptions<MailOptions> options)
{
    private const int TimeoutMilliseconds = 30_000;

    public async Task SendAsync(MimeMessage mail, CancellationToken stop)
    {
        var server = options.Value;
        using var smtp = new SmtpClient { Timeout = TimeoutMilliseconds };
        await smtp.ConnectAsync(server.Host!, server.Port, server.Security, stop);
        if (server.User is not null) await smtp.AuthenticateAsync(server.User, server.Password ?? "", stop);
        await smtp.SendAsync(mail, stop);
        await smtp.DisconnectAsync(true, stop);
    }
}
