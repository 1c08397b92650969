"""Keeps one LibreOffice running and converts documents with it, one JSON line asked, one answered.

argv: program of LibreOffice, private folder, name of the private pipe.
in:   {"from": path, "to": path, "filter": import filter, "options": its options}
out:  {"ready": process group} once, then {"done": true} or {"refused": true} a line
The end of stdin ends LibreOffice and this program, whatever either is busy with.
"""
import ctypes, hashlib, json, os, queue, resource, shutil, signal, subprocess, sys, threading, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

PROGRAM, FOLDER, PIPE = sys.argv[1:4]
PROFILE = uno.systemPathToFileUrl(os.path.join(FOLDER, 'profile'))
MEMORY, FILE = 3 << 30, 256 << 20  # bytes: beyond, LibreOffice fails, not the machine
START_SECONDS = 60
EXPORTS = {'com.sun.star.text.TextDocument': 'writer_pdf_Export', 'com.sun.star.sheet.SpreadsheetDocument': 'calc_pdf_Export'}


def alone():
    """In the child before LibreOffice: limits, and where the system lets us, a network of its own with nothing in it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    try:
        user = os.getuid()
        if ctypes.CDLL(None).unshare(0x10000000 | 0x40000000) == 0:  # CLONE_NEWUSER | CLONE_NEWNET
            with open('/proc/self/uid_map', 'w') as users:
                users.write('%d %d 1' % (user, user))
    except (OSError, AttributeError):
        pass  # the settings of the profile refuse the network all the same


def pipes():
    """Where LibreOffice listens: to us, and to a second one of the same profile, under a name made of it. Killed, it leaves both."""
    digest = hashlib.md5(PROFILE.encode('utf-16-le')).digest()
    single = 'SingleOfficeIPC_' + ''.join('%x' % byte for byte in digest)
    return [os.path.join(folder, 'OSL_PIPE_%d_%s' % (os.getuid(), name)) for folder in ('/tmp', '/var/tmp') for name in (PIPE, single)]


def end(office):
    try:
        os.killpg(office.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    for pipe in pipes():
        try:
            os.unlink(pipe)
        except OSError:
            pass
    shutil.rmtree(FOLDER, ignore_errors=True)
    os._exit(0)


def connect(office):
    resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
    before = time.monotonic() + START_SECONDS
    while True:
        try:
            context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % PIPE)
            return context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        except NoConnectException:
            if time.monotonic() > before:
                end(office)
            time.sleep(0.05)


def told(**properties):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in properties.items())


def convert(desktop, job):
    # 0: macros never run, links are never followed.
    url = uno.systemPathToFileUrl(job['from'])
    wanted = dict(Hidden=True, ReadOnly=True, MacroExecutionMode=0, UpdateDocMode=0,
                  FilterName=job['filter'], FilterOptions=job['options'])
    document = desktop.loadComponentFromURL(url, '_blank', 0, told(**wanted))
    if document is None:
        return False
    try:
        name = next((EXPORTS[service] for service in EXPORTS if document.supportsService(service)), None)
        if name is None:
            return False
        document.storeToURL(uno.systemPathToFileUrl(job['to']), told(FilterName=name, Overwrite=True))
        return True
    finally:
        document.close(True)


def read(lines, office):
    for line in sys.stdin:
        lines.put(line)
    end(office)


def say(**answer):
    print(json.dumps(answer), flush=True)


signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches every program of the terminal: the server ends us when it is ready
command = [PROGRAM, '-env:UserInstallation=' + PROFILE, '--headless', '--norestore',
           '--nologo', '--nodefault', '--nofirststartwizard', '--accept=pipe,name=%s;urp;' % PIPE]
office = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          start_new_session=True, preexec_fn=alone)
lines = queue.Queue()
threading.Thread(target=read, args=(lines, office), daemon=True).start()
threading.Thread(target=lambda: (office.wait(), end(office)), daemon=True).start()
desktop = connect(office)
say(ready=office.pid)
while True:
    job = json.loads(lines.get())
    try:
        say(**({'done': True} if convert(desktop, job) else {'refused': True}))
    except DisposedException:
        end(office)
    except Exception:  # whatever LibreOffice says of this document, the next one may be sound
        say(refused=True)
