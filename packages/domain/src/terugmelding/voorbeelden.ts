/*
 * Reports in the forms that mail servers send them in, made for the tests: all names are invented, and no
 * real mail stands in them.
 */
export const MERK_VOORBEELD = '0b9a7a446a0e8a0ead4e3b1f0d6c9a11-00112233445566778899';

const TERUG = `terug+${MERK_VOORBEELD}@post.example`;
const DAG = 'Mon, 30 Nov 2026 09:15:02 +0100';

/** Postfix: MAILER-DAEMON, three parts, fields of its own that begin with `X-Postfix`. */
export const POSTFIX: string = `Return-Path: <>
X-Original-To: ${TERUG}
Delivered-To: ${TERUG}
Date: ${DAG}
From: MAILER-DAEMON@mx.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${TERUG}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="7C1D2A0042.1796026502/mx.example"
Content-Transfer-Encoding: 8bit

This is a MIME-encapsulated message.

--7C1D2A0042.1796026502/mx.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.example.

<niemand@elders.example>: host mx.elders.example[192.0.2.7] said: 550 5.1.1
    User unknown (in reply to RCPT TO command)

--7C1D2A0042.1796026502/mx.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
X-Postfix-Queue-ID: 7C1D2A0042
X-Postfix-Sender: rfc822; ${TERUG}
Arrival-Date: ${DAG}

Final-Recipient: rfc822; niemand@elders.example
Original-Recipient: rfc822;niemand@elders.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.elders.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--7C1D2A0042.1796026502/mx.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <${TERUG}>
From: Passend <post@post.example>
Message-ID: <0b9a7a44-6a0e-8a0e-ad4e-3b1f0d6c9a11@post.example>
X-Passend-Merk: ${MERK_VOORBEELD}
Subject: Nieuwe vacatures

--7C1D2A0042.1796026502/mx.example--
`;

/** Exim: `Status: 5.0.0` for everything; what the other server said stands in the diagnostic code. */
export const EXIM: string = `Return-path: <>
Envelope-to: ${TERUG}
Received: from Debian-exim by exim.example with local (Exim 4.98)
	id 1tKx2r-0001Ab-2C; ${DAG}
X-Failed-Recipients: niemand@elders.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@exim.example>
To: ${TERUG}
Content-Type: multipart/report; report-type=delivery-status; boundary=1796026502-eximdsn-123
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender

--1796026502-eximdsn-123
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

  niemand@elders.example
    host mx.elders.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<niemand@elders.example>:
    550 5.1.1 <niemand@elders.example>: Recipient address rejected

--1796026502-eximdsn-123
Content-type: message/delivery-status

Reporting-MTA: dns; exim.example

Action: failed
Final-Recipient: rfc822;niemand@elders.example
Status: 5.0.0
Remote-MTA: dns; mx.elders.example
Diagnostic-Code: smtp; 550 5.1.1 <niemand@elders.example>: Recipient address rejected

--1796026502-eximdsn-123
Content-type: message/rfc822

Return-path: <${TERUG}>
From: Passend <post@post.example>
X-Passend-Merk: ${MERK_VOORBEELD}

--1796026502-eximdsn-123--
`;

/** Exchange Online: nested, with a page in HTML, and a status of its own behind the usual one. */
export const EXCHANGE: string = `From: postmaster@outlook.example
To: ${TERUG}
Date: ${DAG}
Content-Type: multipart/report; report-type=delivery-status;
	boundary="9B095B5ADSN=_01DB42F1"
X-MS-Exchange-Message-Is-Ndr:
Subject: Undeliverable: Nieuwe vacatures
MIME-Version: 1.0

--9B095B5ADSN=_01DB42F1
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="binnen_01"

--binnen_01
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message to niemand@elders.example couldn't be delivered.

--binnen_01
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><p style=3D"color:#000">Your message couldn't be delivered.</p></body></html>

--binnen_01--

--9B095B5ADSN=_01DB42F1
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.exchangelabs.example
Received-From-MTA: dns;mx.example
Arrival-Date: ${DAG}

Final-Recipient: rfc822;niemand@elders.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found

--9B095B5ADSN=_01DB42F1
Content-Type: message/rfc822

Return-Path: ${TERUG}
From: Passend <post@post.example>
X-Passend-Merk: ${MERK_VOORBEELD}

--9B095B5ADSN=_01DB42F1--
`;

/** Gmail: a page with a picture beside it, and the address in angle brackets on a line of its own. */
export const GMAIL: string = `Delivered-To: ${TERUG}
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
To: ${TERUG}
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
Content-Type: multipart/report; boundary="000000000000f2c3a10627"; report-type=delivery-status
Date: ${DAG}

--000000000000f2c3a10627
Content-Type: multipart/related; boundary="000000000000f2c3b50628"

--000000000000f2c3b50628
Content-Type: multipart/alternative; boundary="000000000000f2c3b60629"

--000000000000f2c3b60629
Content-Type: text/plain; charset="UTF-8"

** Address not found **

--000000000000f2c3b60629--
--000000000000f2c3b50628
Content-Type: image/png; name="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ

--000000000000f2c3b50628--
--000000000000f2c3a10627
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example
Received-From-MTA: dns; post@post.example
Arrival-Date: ${DAG}
X-Original-Message-ID: <0b9a7a44-6a0e-8a0e-ad4e-3b1f0d6c9a11@post.example>

Final-Recipient: rfc822; niemand@elders.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.elders.example. (192.0.2.7, the server for the domain elders.example.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address
Last-Attempt-Date: ${DAG}

--000000000000f2c3a10627
Content-Type: message/rfc822

X-Passend-Merk: ${MERK_VOORBEELD}
From: Passend <post@post.example>

--000000000000f2c3a10627--
`;

/** A complaint as a mail provider sends it (RFC 5965): the address of the complainer is taken out. */
export const KLACHT: string = `From: <feedback@isp.example>
To: <klachten@post.example>
Date: ${DAG}
Subject: FW: Nieuwe vacatures
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report;
     boundary="part1_13d.2e68ed54_boundary"

--part1_13d.2e68ed54_boundary
Content-Type: text/plain; charset="US-ASCII"
Content-Transfer-Encoding: 7bit

This is an email abuse report for an email message received from IP 192.0.2.1.

--part1_13d.2e68ed54_boundary
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: SomeGenerator/1.0
Version: 1
Original-Mail-From: <${TERUG}>
Arrival-Date: ${DAG}
Source-IP: 192.0.2.1

--part1_13d.2e68ed54_boundary
Content-Type: message/rfc822
Content-Disposition: inline

Received: from mx.example by isp.example; ${DAG}
From: <post@post.example>
X-Passend-Merk: ${MERK_VOORBEELD}
Subject: Nieuwe vacatures

--part1_13d.2e68ed54_boundary--
`;
